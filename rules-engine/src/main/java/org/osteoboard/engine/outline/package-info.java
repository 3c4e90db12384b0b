/** Where everything stands in a case, by id and without words: for many cases, and for many answers to one. */
@NullMarked
package org.osteoboard.engine.outline;

import org.jspecify.annotations.NullMarked;
