import React from 'react';
import Layout from '@theme/Layout';

export default function Page() {
  return (
    <Layout title="A page" description="A page of one line">
      <main className="container">
        <h1>A page</h1>
        <p>One line.</p>
      </main>
    </Layout>
  );
}
