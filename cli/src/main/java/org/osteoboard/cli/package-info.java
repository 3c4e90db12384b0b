/** The {@code osteoboard} command: reads case files, writes reports, says what is wrong with a file. */
@NullMarked
package org.osteoboard.cli;

import org.jspecify.annotations.NullMarked;
