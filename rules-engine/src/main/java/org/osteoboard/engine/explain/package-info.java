/** From what the rules said to a proposal people can follow: reasons, pointers, what is missing. Decides nothing new. */
@NullMarked
package org.osteoboard.engine.explain;

import org.jspecify.annotations.NullMarked;
