package org.osteoboard.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless browser that looks at our pages. */
final class Browser implements AutoCloseable {
    private static final String LAYOUT = script("layout.js");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Programs.browser().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, java.util.logging.Level.ALL);
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Programs.driver().toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        return new Browser(driver);
    }

    WebDriver driver() {
        return driver;
    }

    /** Shows a page, and forgets what was logged before. */
    void open(PageFile page, View view) {
        open(page.file(), view);
    }

    void open(Path file, View view) {
        emulate(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", view.width, "height", view.height, "deviceScaleFactor", 1, "mobile", false));
        emulate("Emulation.setEmulatedMedia", Map.of("media", view.media));
        performance();
        console();
        driver.get(file.toUri().toString());
    }

    /** What is wrong with how the page is laid out, a line each. */
    List<String> layoutFaults() {
        return strings(run(LAYOUT));
    }

    Object run(String script) {
        Object result = driver.executeScript(script);
        return result == null ? "" : result;
    }

    List<String> strings(Object list) {
        List<String> strings = new ArrayList<>();
        ((List<?>) list).forEach(each -> strings.add(String.valueOf(each)));
        return strings;
    }

    String text() {
        return String.valueOf(run("return document.body.innerText"));
    }

    /** Every address asked for since the page was opened. */
    List<URI> requests() {
        return DevTools.requests(performance());
    }

    /** True if the page opened a dialog. */
    boolean dialogs() {
        return performance().stream().anyMatch(entry -> entry.contains("Page.javascriptDialogOpening"));
    }

    private List<String> performance() {
        List<String> messages = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            messages.add(entry.getMessage());
        }
        return messages;
    }

    /** What the console says since the page was opened. */
    List<String> console() {
        List<String> messages = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            messages.add(entry.getLevel() + " " + entry.getMessage());
        }
        return messages;
    }

    /** A picture of the page from its top, at most two windows high. */
    void shoot(Path file, View view, boolean grey) {
        emulate("Emulation.setEmulatedVisionDeficiency", Map.of("type", grey ? "achromatopsia" : "none"));
        long height = Math.min(2L * view.height, (Long) run("return document.documentElement.scrollHeight"));
        Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", view.width, "height", height, "scale", 1);
        Object data = driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of("format", "png", "optimizeForSpeed", true, "captureBeyondViewport", true, "clip", clip))
                .get("data");
        emulate("Emulation.setEmulatedVisionDeficiency", Map.of("type", "none"));
        write(file, Base64.getDecoder().decode(String.valueOf(data)));
    }

    private void emulate(String command, Map<String, Object> how) {
        driver.executeCdpCommand(command, how);
    }

    /** The page as a printer gets it, on the paper the page asks for. */
    byte[] print() {
        Object data = driver.executeCdpCommand(
                        "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false))
                .get("data");
        return Base64.getDecoder().decode(String.valueOf(data));
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script(String name) {
        try (var in = Browser.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
