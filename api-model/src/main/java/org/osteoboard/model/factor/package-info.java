/** The table of factors, and the sets of values a factor may still have. */
@NullMarked
package org.osteoboard.model.factor;

import org.jspecify.annotations.NullMarked;
