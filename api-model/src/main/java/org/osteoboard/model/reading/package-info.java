/** The facts the rules see: one reading of the patient and one of each lesion. */
@NullMarked
package org.osteoboard.model.reading;

import org.jspecify.annotations.NullMarked;
