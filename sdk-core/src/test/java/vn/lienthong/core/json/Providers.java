package vn.lienthong.core.json;

import jakarta.json.bind.spi.JsonbProvider;
import jakarta.json.spi.JsonProvider;

/** The default provider and the one of the portability run. */
enum Providers {
    YASSON("org.eclipse.yasson.JsonBindingProvider", new org.eclipse.parsson.JsonProviderImpl()),
    JOHNZON("org.apache.johnzon.jsonb.JohnzonProvider", new org.apache.johnzon.core.JsonProviderImpl());

    private final String binding;
    private final JsonProvider json;

    Providers(String binding, JsonProvider json) {
        this.binding = binding;
        this.json = json;
    }

    JsonbProvider binding() {
        return JsonbProvider.provider(binding);
    }

    JsonProvider json() {
        return json;
    }

    JsonCodec.Builder codec(JsonMode mode) {
        return JsonCodec.builder(mode).providers(binding(), json);
    }

    JsonCodec lenient() {
        return codec(JsonMode.LENIENT).build();
    }

    JsonCodec strict() {
        return codec(JsonMode.STRICT).build();
    }
}
