package org.osteoboard.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Reads the events of the browser's own log. */
final class DevTools {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DevTools() {}

    /** The address of every request. */
    static List<URI> requests(List<String> events) {
        List<URI> requests = new ArrayList<>();
        for (String event : events) {
            JsonNode message = read(event).path("message");
            if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                requests.add(URI.create(
                        message.path("params").path("request").path("url").asText()));
            }
        }
        return requests;
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }
}
