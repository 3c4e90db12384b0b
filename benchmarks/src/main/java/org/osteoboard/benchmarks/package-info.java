/** Measures the engine against the same rules as plain Java. Not shipped. */
@NullMarked
package org.osteoboard.benchmarks;

import org.jspecify.annotations.NullMarked;
