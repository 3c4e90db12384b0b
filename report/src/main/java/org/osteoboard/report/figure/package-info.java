/** Pictures of a case as data that templates print: the body map, and bars of scores, pain and laboratory values. */
@NullMarked
package org.osteoboard.report.figure;

import org.jspecify.annotations.NullMarked;
