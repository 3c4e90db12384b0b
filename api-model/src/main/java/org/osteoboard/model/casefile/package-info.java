/** The case file: what was written about one patient, read against the factor table. */
@NullMarked
package org.osteoboard.model.casefile;

import org.jspecify.annotations.NullMarked;
