/** What a reviewer asks of the knowledge as a whole: who reads a factor, where a statement is tested, what is thin. */
@NullMarked
package org.osteoboard.engine.review;

import org.jspecify.annotations.NullMarked;
