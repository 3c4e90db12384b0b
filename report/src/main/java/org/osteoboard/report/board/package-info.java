/** The pages of a board: one page a case with its pictures, what stands behind it, and an index. HTML without a script. */
@NullMarked
package org.osteoboard.report.board;

import org.jspecify.annotations.NullMarked;
