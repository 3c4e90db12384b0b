/** The one entry point for embedders: a case in, every option out. */
@NullMarked
package org.osteoboard.engine;

import org.jspecify.annotations.NullMarked;
