/** What an answer to a missing fact would open, close or caution. */
@NullMarked
package org.osteoboard.engine.whatif;

import org.jspecify.annotations.NullMarked;
