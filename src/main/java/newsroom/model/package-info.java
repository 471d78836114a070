/** What a newsroom is made of: values that hold on their own, with nothing but the JDK under them. */
@NullMarked
package newsroom.model;

import org.jspecify.annotations.NullMarked;
