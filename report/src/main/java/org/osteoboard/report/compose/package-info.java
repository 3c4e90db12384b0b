/** From a proposal to the lines of a report: what is printed where, and what is told once for many. */
@NullMarked
package org.osteoboard.report.compose;

import org.jspecify.annotations.NullMarked;
