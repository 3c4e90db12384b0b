/** One case in, one line of JSON out: for many cases. */
@NullMarked
package org.osteoboard.report.line;

import org.jspecify.annotations.NullMarked;
