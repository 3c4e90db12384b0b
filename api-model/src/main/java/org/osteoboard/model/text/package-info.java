/** Texts in Japanese and English, always as a pair. */
@NullMarked
package org.osteoboard.model.text;

import org.jspecify.annotations.NullMarked;
