import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

public class TestingHttp {
  static final String BASE = System.getenv().getOrDefault("LANYING_ENDPOINT", "http://127.0.0.1:4010");

  static String post(String path, String appId, String json) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(BASE + path))
            .header("app_id", appId)
            .POST(BodyPublishers.ofString(json))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  public static void main(String[] args) throws Exception {
    // An app of its own for this test, so that tests can run at the same time.
    post("/__mock/seed", "test-java", "{\"seed\":\"quick-start\"}");

    String user =
        post("/user/register/v2", "test-java", "{\"username\":\"carol\",\"password\":\"secret\"}");
    if (!user.contains("\"code\":200")) throw new AssertionError(user);
    System.out.println(user);
  }
}
