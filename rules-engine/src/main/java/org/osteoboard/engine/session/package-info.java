/** The rules, fired over both readings of a case. The only place that uses the API of Drools. */
@NullMarked
package org.osteoboard.engine.session;

import org.jspecify.annotations.NullMarked;
