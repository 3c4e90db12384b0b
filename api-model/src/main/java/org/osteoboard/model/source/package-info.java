/** YAML and JSON bytes as a tree of plain values with their places, and the problems found on the way. */
@NullMarked
package org.osteoboard.model.source;

import org.jspecify.annotations.NullMarked;
