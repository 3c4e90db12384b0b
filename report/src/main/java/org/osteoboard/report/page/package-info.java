/** A report before it is laid out: lines with their kind, ids and words. */
@NullMarked
package org.osteoboard.report.page;

import org.jspecify.annotations.NullMarked;
