/** What differs between two proposals, as the lines of a page: what came, went and moved, in no order of merit. */
@NullMarked
package org.osteoboard.report.comparison;

import org.jspecify.annotations.NullMarked;
