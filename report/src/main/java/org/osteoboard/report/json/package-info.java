/** The whole proposal as JSON, in no language and both. */
@NullMarked
package org.osteoboard.report.json;

import org.jspecify.annotations.NullMarked;
