/** What the engine says of one case: every option with its reasons, nothing weighed. */
@NullMarked
package org.osteoboard.model.proposal;

import org.jspecify.annotations.NullMarked;
