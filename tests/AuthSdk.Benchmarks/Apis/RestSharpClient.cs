using RestSharp;

namespace AuthSdk.Benchmarks.Apis;

/// <summary>RestSharp as its manual shows it.</summary>
internal sealed class RestSharpClient(RestSharp.RestClient client) : IPetClient
{
    public async Task<Pet> GetAsync() => (await client
        .GetAsync<Pet>(new RestRequest("pets/{id}").AddUrlSegment("id", "42").AddQueryParameter("limit", 5)).ConfigureAwait(false))!;

    public async Task<Pet> PostAsync() => (await client.PostAsync<Pet>(new RestRequest("pets").AddJsonBody(Samples.Pet)).ConfigureAwait(false))!;

    public async Task<Pet> SearchAsync()
    {
        var request = new RestRequest("pets/search")
            .AddQueryParameter("name", "Bobby & co")
            .AddQueryParameter("breed", "Früh")
            .AddQueryParameter("min_age", 2)
            .AddQueryParameter("max_age", 12)
            .AddQueryParameter("vaccinated", "true");
        foreach (var tag in Samples.Tags)
        {
            request.AddQueryParameter("tag", tag);
        }

        request.AddQueryParameter("sort_by", "name").AddQueryParameter("page", 3).AddQueryParameter("page_size", 50);
        return (await client.GetAsync<Pet>(request).ConfigureAwait(false))!;
    }
}
