/** A larger rule base than there is, to measure what one would cost. */
@NullMarked
package org.osteoboard.engine.scale;

import org.jspecify.annotations.NullMarked;
