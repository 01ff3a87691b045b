namespace AuthSdk.Samples.Gallery.Providers.Amazon;

internal static class SellingPartnerExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "amazon",
        Title = "Amazon Selling Partner API",
        Documentation = "https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api",
        Unusual =
        [
            "a refresh token that is a setting: a secret parameter of the initial request",
            "two flows for two kinds of operation",
            "the token in x-amz-access-token, without a scheme",
        ],
        TokenPath = "/auth/o2/token",
        TokenAnswer = """{"access_token":"amazon-acc3ss-token","token_type":"bearer","expires_in":3600,"refresh_token":"amazon-r3fresh-token"}""",
        ApiAnswer = """{"payload":[]}""",
        CallAsync = CallAsync,
    };

    public static SellingPartnerApiOptions Options() => new()
    {
        ClientId = "amazon-client",
        ClientSecret = "amazon-s3cret",
        RefreshToken = "amazon-r3fresh-token",
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = SellingPartnerApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetMarketplacesAsync(cancellationToken);
    }
}
