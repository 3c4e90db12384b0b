/** Published formulas as functions from the values left of their inputs to the values left of their outcome. */
@NullMarked
package org.osteoboard.engine.formula;

import org.jspecify.annotations.NullMarked;
