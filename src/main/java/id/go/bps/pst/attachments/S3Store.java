package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.OfficeCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * Stores files as objects in one bucket of an S3 server, addressed by path: {@code 5272/ab12…}. Amazon's library signs each request (with
 * the machine's own clock, as the protocol requires); the three kinds of requests are plain HTTP.
 */
final class S3Store implements AttachmentStore {

    private static final Duration PATIENCE_CONNECTING = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What Java's client sets itself, from the same address and body that were signed. */
    private static final Set<String> BY_THE_CLIENT = Set.of("host", "content-length", "connection", "expect");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE_CONNECTING)
            .build();
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final String bucketAddress;
    private final String region;
    private final AwsCredentialsIdentity credentials;

    S3Store(URI endpoint, String region, String bucket, String accessKey, String secretKey) {
        this.bucketAddress = endpoint.toString().replaceAll("(?<!/)/++$", "") + "/" + bucket + "/";
        this.region = region;
        this.credentials = AwsCredentialsIdentity.create(accessKey, secretKey);
    }

    @Override
    public void keep(OfficeCode office, String sha256, byte[] content) {
        close(send(SdkHttpMethod.PUT, addressOf(office, sha256), content).body());
    }

    @Override
    public InputStream open(OfficeCode office, String sha256) {
        return send(SdkHttpMethod.GET, addressOf(office, sha256), new byte[0]).body();
    }

    @Override
    public void remove(OfficeCode office, String sha256) {
        close(send(SdkHttpMethod.DELETE, addressOf(office, sha256), new byte[0]).body());
    }

    private URI addressOf(OfficeCode office, String sha256) {
        return URI.create(bucketAddress + office.getValue() + "/" + sha256);
    }

    private HttpResponse<InputStream> send(SdkHttpMethod method, URI address, byte[] content) {
        try {
            HttpResponse<InputStream> response =
                    http.send(signed(method, address, content), BodyHandlers.ofInputStream());
            if (!isDone(method, response.statusCode())) {
                close(response.body());
                throw new StoreFailure(method + " " + address + " was answered " + response.statusCode(), null);
            }
            return response;
        } catch (IOException e) {
            throw new StoreFailure(method + " " + address + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreFailure(method + " " + address + " was broken off", e);
        }
    }

    /** Whether the request succeeded; removing a missing object counts as success. */
    private static boolean isDone(SdkHttpMethod method, int status) {
        return status == 200 || method == SdkHttpMethod.DELETE && (status == 204 || status == 404);
    }

    private HttpRequest signed(SdkHttpMethod method, URI address, byte[] content) {
        SdkHttpRequest request =
                SdkHttpRequest.builder().method(method).uri(address).build();
        SdkHttpRequest signed = signer.sign(sign -> sign.identity(credentials)
                        .request(request)
                        .payload(() -> new ByteArrayInputStream(content))
                        .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                        .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false))
                .request();
        HttpRequest.Builder builder = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .method(
                        method.name(),
                        method == SdkHttpMethod.PUT ? BodyPublishers.ofByteArray(content) : BodyPublishers.noBody());
        signed.forEachHeader((name, values) -> {
            if (!BY_THE_CLIENT.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        return builder.build();
    }

    private static void close(InputStream body) {
        try (body) {
            body.skip(Long.MAX_VALUE);
        } catch (IOException ignored) {
            // A failure now does not matter, because the answer has been used
        }
    }
}
