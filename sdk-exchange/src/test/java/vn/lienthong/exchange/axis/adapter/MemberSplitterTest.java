package vn.lienthong.exchange.axis.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import org.junit.jupiter.api.Test;
import vn.lienthong.core.content.ContentTooLargeException;

class MemberSplitterTest {
    private final StringBuilder taken = new StringBuilder();

    @Property(tries = 300)
    void takesTheMemberOutAndLeavesTheRest(@ForAll String other, @ForAll @AlphaChars String text) throws IOException {
        String document = Json.createObjectBuilder()
                .add("a", other)
                .add(
                        "b",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("data", other)))
                .add("data", text)
                .add("c", other)
                .build()
                .toString();
        taken.setLength(0);
        String rest = split(document);
        assertThat(taken.toString()).isEqualTo(text);
        assertThat(rest).isEqualTo(document.replace("\"data\":\"" + text + "\",\"c\"", "\"data\":\"\",\"c\""));
    }

    @Test
    void takesAValueThatLooksLikeTheNameForAValue() throws IOException {
        assertThat(split("{\"a\":\"data\",\"b\":\"x\"}")).isEqualTo("{\"a\":\"data\",\"b\":\"x\"}");
        assertThat(taken).isEmpty();
    }

    @Test
    void leavesAMemberThatIsNoTextWhereItIs() throws IOException {
        assertThat(split("{\"data\" : [\"x\"]}")).isEqualTo("{\"data\" : [\"x\"]}");
        assertThat(taken).isEmpty();
    }

    @Test
    void boundsTheRest() {
        assertThatThrownBy(() -> split("{\"a\":\"" + "x".repeat(300 << 10) + "\"}"))
                .isInstanceOf(ContentTooLargeException.class);
    }

    private String split(String document) throws IOException {
        return new String(
                new MemberSplitter(
                                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                                "data",
                                taken::append)
                        .split(),
                StandardCharsets.UTF_8);
    }
}
