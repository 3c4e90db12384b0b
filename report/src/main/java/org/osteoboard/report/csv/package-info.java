/** A proposal as a table for spreadsheets. */
@NullMarked
package org.osteoboard.report.csv;

import org.jspecify.annotations.NullMarked;
