/** Curves as SVG, drawn for a page that may be light or dark. */
@NullMarked
package org.osteoboard.benchmarks.plot;

import org.jspecify.annotations.NullMarked;
