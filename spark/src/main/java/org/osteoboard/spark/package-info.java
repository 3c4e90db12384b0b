/** Cases of whole populations on Apache Spark: each case becomes the line that {@code osteoboard batch} writes. */
@NullMarked
package org.osteoboard.spark;

import org.jspecify.annotations.NullMarked;
