/**
 * JSON read leniently within limits and written strictly, over whichever JSON-B and JSON-P provider the embedder has.
 *
 * <p>Wire records keep to what all providers treat alike. They are public, in a package opened to all and exported to none; without
 * type parameters; a second constructor only with {@link jakarta.json.bind.annotation.JsonbCreator} on the canonical one. Their
 * components are records, {@code String}, {@code int}, {@code long} and {@code boolean} or their boxes, {@code BigDecimal},
 * {@link vn.lienthong.core.json.LenientCode}, masked types, {@code JsonValue}s, and {@code List}s and {@code Map}s of text to these. What may
 * be absent is boxed and nullable, never {@code Optional}; what is primitive is required. Large content is no component: it is streamed.
 */
@NullMarked
package vn.lienthong.core.json;

import org.jspecify.annotations.NullMarked;
