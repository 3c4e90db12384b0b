/** What differs between two proposals: what came, what went and what moved, without a verdict. */
@NullMarked
package org.osteoboard.model.comparison;

import org.jspecify.annotations.NullMarked;
