/** Published scores and classifications as tables over ranges. */
@NullMarked
package org.osteoboard.engine.score;

import org.jspecify.annotations.NullMarked;
