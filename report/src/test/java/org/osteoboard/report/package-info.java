/** Reports of the invented patients of {@code examples/cases}, read as their readers would. */
@NullMarked
package org.osteoboard.report;

import org.jspecify.annotations.NullMarked;
