/** The pages of a board. */
@NullMarked
package org.osteoboard.report.board;

import org.jspecify.annotations.NullMarked;
