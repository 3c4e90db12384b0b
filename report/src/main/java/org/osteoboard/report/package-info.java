/** A proposal as text, Markdown or JSON. Pure functions: no clock, no locale, no input or output. */
@NullMarked
package org.osteoboard.report;

import org.jspecify.annotations.NullMarked;
