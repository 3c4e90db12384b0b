/** The grammar of conditions, and/or of positive tests on factors: one parser for rules and for a hospital's pack. */
@NullMarked
package org.osteoboard.model.grammar;

import org.jspecify.annotations.NullMarked;
