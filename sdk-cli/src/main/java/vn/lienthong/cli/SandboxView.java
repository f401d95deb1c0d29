package vn.lienthong.cli;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.core.message.Language;

/** What a running sandbox tells: addresses, invented credentials, a configuration file. */
final class SandboxView {
    private final SandboxRun run;
    private final Map<String, Map<String, String>> settings;

    SandboxView(SandboxRun run) {
        this.run = run;
        this.settings = run.settings();
    }

    /** The configuration file, whose paths are relative to itself. */
    static JsonObject configuration(Map<String, Map<String, String>> settings) {
        JsonObjectBuilder json = Json.object()
                .add("trust", Json.array().add("trust"))
                .add("intermediates", Json.array().add("intermediates"))
                .add("crl", Json.array().add("crl"))
                .add("tokens", Json.array().add(token("leader")).add(token("agency")));
        settings.forEach((service, members) -> json.add(service, JsonView.members(members)));
        return json.build();
    }

    private static JsonObjectBuilder token(String name) {
        return Json.object()
                .add("name", name)
                .add("file", "keys/" + name + ".p12")
                .add("alias", name)
                .add("passwordEnv", SandboxRun.PASSWORD_VARIABLE);
    }

    Outcome outcome(Language language) {
        Map<String, String> addresses = new TreeMap<>();
        Map<String, String> credentials = new TreeMap<>();
        settings.forEach((service, members) -> members.forEach((name, value) ->
                (DoctorConfig.isAddress(value) ? addresses : credentials).put(service + "." + name, value)));
        credentials.put(SandboxRun.PASSWORD_VARIABLE, SandboxRun.PASSWORD);
        JsonObject configuration = configuration(settings);
        JsonObject json = Json.object()
                .add("addresses", JsonView.members(addresses))
                .add("credentials", JsonView.members(credentials))
                .add("configurationFile", run.configurationFile().toString())
                .add("configuration", configuration)
                .build();
        List<String> lines = new ArrayList<>();
        lines.add(CliMessage.SANDBOX_ADDRESSES.format().in(language));
        addresses.forEach((name, value) -> lines.add("  " + name + " = " + value));
        lines.add(CliMessage.SANDBOX_CREDENTIALS.format().in(language));
        credentials.forEach((name, value) -> lines.add("  " + name + " = " + value));
        lines.add(
                CliMessage.SANDBOX_CONFIGURATION.format(run.configurationFile()).in(language));
        lines.add(JsonView.pretty(configuration));
        lines.add(CliMessage.SANDBOX_SERVING.format().in(language));
        return new Outcome(Exit.OK, json, lines);
    }
}
