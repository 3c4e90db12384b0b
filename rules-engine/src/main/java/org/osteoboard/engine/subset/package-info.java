/** A chosen part of the knowledge, evaluated alone. */
@NullMarked
package org.osteoboard.engine.subset;

import org.jspecify.annotations.NullMarked;
