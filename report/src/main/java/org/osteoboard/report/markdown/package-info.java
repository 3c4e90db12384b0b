/** Lines as GitHub-flavoured Markdown. */
@NullMarked
package org.osteoboard.report.markdown;

import org.jspecify.annotations.NullMarked;
