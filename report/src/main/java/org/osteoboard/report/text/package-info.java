/** Lines on a terminal of 80 columns. */
@NullMarked
package org.osteoboard.report.text;

import org.jspecify.annotations.NullMarked;
