/** What a case says of every factor: values left, and why they are still open. */
@NullMarked
package org.osteoboard.engine.facts;

import org.jspecify.annotations.NullMarked;
