/** The pages of a board in a real browser: what people see, what axe finds, what leaves the page, what a printer gets. */
@NullMarked
package org.osteoboard.browser;

import org.jspecify.annotations.NullMarked;
