/** What an answer would change in a proposal: told as changes, never as better or worse. */
@NullMarked
package org.osteoboard.model.whatif;

import org.jspecify.annotations.NullMarked;
