/** Published scores: the tables against vectors and against independent arithmetic. */
@NullMarked
package org.osteoboard.engine.score;

import org.jspecify.annotations.NullMarked;
