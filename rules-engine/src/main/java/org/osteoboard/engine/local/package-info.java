/** A hospital's own pack: statements as data, read and checked against the knowledge, which they can only add to. */
@NullMarked
package org.osteoboard.engine.local;

import org.jspecify.annotations.NullMarked;
