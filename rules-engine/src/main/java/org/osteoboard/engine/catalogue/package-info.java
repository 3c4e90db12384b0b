/** The catalogue: every option, statement, source and score table of the knowledge, as data. */
@NullMarked
package org.osteoboard.engine.catalogue;

import org.jspecify.annotations.NullMarked;
