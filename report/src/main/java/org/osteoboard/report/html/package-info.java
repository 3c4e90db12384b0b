/** Pages for a browser: everything in one file, nothing fetched from outside. Their templates are in {@code src/main/jte}. */
@NullMarked
package org.osteoboard.report.html;

import org.jspecify.annotations.NullMarked;
